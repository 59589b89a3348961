package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.*;

import io.github.thalweg.formula.graph.Graph;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/// Common form of generated classes: hidden, with one instance, implementing one interface.
public final class GeneratedClass {
    private GeneratedClass() {}

    /// Declares the interface and writes the constructor.
    public static void start(ClassBuilder type, Class<?> implemented) {
        type.withFlags(ClassFile.ACC_FINAL)
                .withInterfaceSymbols(ClassDesc.ofDescriptor(implemented.descriptorString()))
                .withMethodBody(
                        INIT_NAME,
                        MTD_void,
                        0,
                        code -> code.aload(0)
                                .invokespecial(CD_Object, INIT_NAME, MTD_void)
                                .return_());
    }

    /// Defines the class beside the caller's and makes its instance.
    ///
    /// @param lookup of a class in the package that the generated class names as its own
    public static <T> T instance(MethodHandles.Lookup lookup, byte[] bytes, Class<T> implemented) {
        return instance(lookup, bytes, implemented, new Graph());
    }

    /// Defines a class whose code goes over rows or looks at recorded surfaces.
    ///
    /// @param graph that the class was made from
    public static <T> T instance(MethodHandles.Lookup lookup, byte[] bytes, Class<T> implemented, Graph graph) {
        List<Object> constants = new ArrayList<>();
        graph.rowSums().forEach(sum -> constants.add(RowEvaluator.of(sum)));
        constants.addAll(graph.grids());
        try {
            MethodHandles.Lookup hidden = lookup.defineHiddenClassWithClassData(bytes, constants, true);
            Object made = hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
            return implemented.cast(made);
        } catch (Throwable e) {
            throw new IllegalStateException("a generated class was refused", e);
        }
    }
}
